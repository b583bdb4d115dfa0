/* Small helps for people at work; every page works without them. */

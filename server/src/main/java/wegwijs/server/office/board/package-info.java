/**
 * What client supporters and professionals of a portal ask each other: questions, cases, requests,
 * and the answers. Never public. Uses {@code office} and {@code office.account}.
 */
@NullMarked
package wegwijs.server.office.board;

import org.jspecify.annotations.NullMarked;

package wegwijs.server.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs a class of tests on a host of its own and within the site of a municipality; its constructor
 * begins with the base path.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ParameterizedClass(name = "under \"{0}\"")
@ValueSource(strings = {"", "/sociale-kaart"})
@interface UnderEachBasePath {}

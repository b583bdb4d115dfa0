package wegwijs.server.page;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one {@link TestSite}, or all {@link TestSites}; each is opened once and closed
 * after the last test.
 */
public final class OnTestSite implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == TestSite.class || type == TestSites.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    TestSites sites =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(OnTestSite.class))
            .computeIfAbsent(TestSites.class, key -> new TestSites(), TestSites.class);
    return parameter.getParameter().getType() == TestSites.class ? sites : sites.under("");
  }
}

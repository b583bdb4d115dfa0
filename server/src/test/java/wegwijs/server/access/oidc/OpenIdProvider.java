package wegwijs.server.access.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.filter.DelegatingFilterProxy;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * A real OpenID provider (Spring Authorization Server) on a free port of this machine, with the
 * people "anna" (groups balie-weert and redactie), "niemand" (no groups); the password is "geheim".
 */
public final class OpenIdProvider implements AutoCloseable {
  static final String CLIENT = "wegwijs";
  static final String SECRET = "geheim van de client";

  private final Server server;
  private final GenericWebApplicationContext context;

  private OpenIdProvider(Server server, GenericWebApplicationContext context) {
    this.server = server;
    this.context = context;
  }

  /** Starts a provider that sends people back to this address. */
  public static OpenIdProvider start(String callback) throws IOException {
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("localhost");
    server.addConnector(connector);
    connector.open();
    String issuer = "http://localhost:" + connector.getLocalPort();
    GenericWebApplicationContext context = new GenericWebApplicationContext();
    context.registerBean(Addresses.class, () -> new Addresses(issuer, callback));
    new AnnotatedBeanDefinitionReader(context).register(Setup.class);
    ServletContextHandler handler = new ServletContextHandler(ServletContextHandler.SESSIONS);
    context.setServletContext(handler.getServletContext());
    context.refresh();
    handler.addServlet(new ServletHolder(new DispatcherServlet(context)), "/");
    handler.addFilter(
        new FilterHolder(new DelegatingFilterProxy("springSecurityFilterChain", context)),
        "/*",
        EnumSet.of(DispatcherType.REQUEST));
    server.setHandler(handler);
    LifeCycle.start(server);
    return new OpenIdProvider(server, context);
  }

  /** How the provider names itself. */
  public String issuer() {
    return context.getBean(Addresses.class).issuer();
  }

  @Override
  public void close() {
    LifeCycle.stop(server);
    context.close();
  }

  record Addresses(String issuer, String callback) {}

  @Configuration
  @EnableWebSecurity
  static class Setup {
    @Bean
    SecurityFilterChain security(HttpSecurity http) {
      return http.oauth2AuthorizationServer(
              server -> {
                server.oidc(Customizer.withDefaults());
              })
          .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
          .formLogin(Customizer.withDefaults())
          .build();
    }

    @Bean
    AuthorizationServerSettings settings(Addresses addresses) {
      return AuthorizationServerSettings.builder().issuer(addresses.issuer()).build();
    }

    @Bean
    RegisteredClientRepository clients(Addresses addresses) {
      return new InMemoryRegisteredClientRepository(
          RegisteredClient.withId("1")
              .clientId(CLIENT)
              .clientSecret("{noop}" + SECRET)
              .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
              .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
              .redirectUri(addresses.callback())
              .scopes(scopes -> scopes.addAll(List.of("openid", "profile", "email")))
              .clientSettings(ClientSettings.builder().requireProofKey(true).build())
              .build());
    }

    @Bean
    UserDetailsService people() {
      return new InMemoryUserDetailsManager(
          User.withUsername("anna").password("{noop}geheim").roles("USER").build(),
          User.withUsername("niemand").password("{noop}geheim").roles("USER").build());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
      Map<String, List<String>> groups = Map.of("anna", List.of("balie-weert", "iets anders"));
      return token ->
          token
              .getClaims()
              .claim("name", "Mens " + token.getPrincipal().getName())
              .claim("groups", groups.getOrDefault(token.getPrincipal().getName(), List.of()));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
      return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    JWKSource<SecurityContext> keys() throws JOSEException {
      RSAKey key = new RSAKeyGenerator(2048).keyID("1").generate();
      return new ImmutableJWKSet<>(new JWKSet(key));
    }
  }
}

package wegwijs.server.access.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wegwijs.server.office.account.Identity;

/**
 * An identity provider: OpenID Connect with code, PKCE, state and nonce (RFC 9700). What it offers
 * is asked when first needed. Safe to share between threads.
 */
public final class Provider {
  private static final int TIMEOUT_MILLIS = 10_000;
  private static final int LARGEST_KEY_SET = 256 * 1024;

  private final ProviderSettings settings;
  private final URI callback;
  private volatile @Nullable OIDCProviderMetadata metadata;

  /**
   * The provider of these settings.
   *
   * @param path to which it sends people back
   */
  public Provider(ProviderSettings settings, String path) {
    this.settings = settings;
    this.callback = settings.callback(path);
  }

  /** Where the browser must go to sign in. */
  public URI begin(Attempt attempt) throws ProviderRefused {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE,
            new Scope("openid", "profile"),
            new ClientID(settings.client()),
            callback)
        .endpointURI(metadata().getAuthorizationEndpointURI())
        .state(attempt.state())
        .nonce(attempt.nonce())
        .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /**
   * Who came back.
   *
   * @param query what the provider added to the address
   */
  public Identity finish(Attempt attempt, String query) throws ProviderRefused {
    try {
      OIDCTokenResponse tokens = tokens(attempt, code(attempt, query));
      IDTokenClaimsSet token = validated(attempt, tokens);
      return identity(token, tokens);
    } catch (IOException e) {
      throw new ProviderRefused("the provider cannot be reached", e);
    } catch (GeneralException | JOSEException | BadJOSEException e) {
      throw new ProviderRefused("the answer of the provider is not right", e);
    }
  }

  private AuthorizationCode code(Attempt attempt, String query)
      throws ParseException, ProviderRefused {
    AuthenticationResponse answer =
        AuthenticationResponseParser.parse(URI.create(callback + "?" + query));
    if (!attempt.state().equals(answer.getState())) {
      throw new ProviderRefused("the answer belongs to another attempt");
    }
    Issuer issuer = answer.getIssuer();
    if (issuer != null && !issuer.getValue().equals(settings.issuer().toString())) {
      throw new ProviderRefused("the answer comes from another provider (RFC 9207)");
    }
    if (!answer.indicatesSuccess()) {
      throw new ProviderRefused("the provider says " + answer.toErrorResponse().getErrorObject());
    }
    return answer.toSuccessResponse().getAuthorizationCode();
  }

  private OIDCTokenResponse tokens(Attempt attempt, AuthorizationCode code)
      throws GeneralException, IOException, ProviderRefused {
    TokenRequest request =
        new TokenRequest.Builder(
                metadata().getTokenEndpointURI(),
                new ClientSecretBasic(
                    new ClientID(settings.client()), new Secret(settings.secret())),
                new AuthorizationCodeGrant(code, callback, attempt.verifier()))
            .build();
    var answer = OIDCTokenResponseParser.parse(send(request.toHTTPRequest()));
    if (answer instanceof OIDCTokenResponse tokens) {
      return tokens;
    }
    throw new ProviderRefused("no token: " + answer.toErrorResponse().getErrorObject());
  }

  private IDTokenClaimsSet validated(Attempt attempt, OIDCTokenResponse tokens)
      throws IOException, JOSEException, BadJOSEException, ProviderRefused {
    return new IDTokenValidator(
            new Issuer(settings.issuer()),
            new ClientID(settings.client()),
            algorithm(metadata().getIDTokenJWSAlgs()),
            metadata().getJWKSetURI().toURL(),
            new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST_KEY_SET))
        .validate(tokens.getOIDCTokens().getIDToken(), attempt.nonce());
  }

  /** RS256 is what every provider must offer (OpenID Connect Core 15.1); a better one is taken. */
  private static JWSAlgorithm algorithm(@Nullable List<JWSAlgorithm> offered) {
    return offered != null && offered.contains(JWSAlgorithm.ES256)
        ? JWSAlgorithm.ES256
        : JWSAlgorithm.RS256;
  }

  /** What the token does not tell is asked at the provider. */
  private Identity identity(IDTokenClaimsSet token, OIDCTokenResponse tokens)
      throws GeneralException, IOException, ProviderRefused {
    ClaimsSet claims = token;
    if (claims.getClaim(settings.claim()) == null && metadata().getUserInfoEndpointURI() != null) {
      claims = userInfo(token, tokens);
    }
    String subject = token.getSubject().getValue();
    String name = Optional.ofNullable(claims.getStringClaim("name")).orElse(subject);
    return new Identity(
        settings.issuer().toString(), subject, name, settings.grantsOf(values(claims)));
  }

  private ClaimsSet userInfo(IDTokenClaimsSet token, OIDCTokenResponse tokens)
      throws GeneralException, IOException, ProviderRefused {
    UserInfoRequest request =
        new UserInfoRequest(
            metadata().getUserInfoEndpointURI(), tokens.getOIDCTokens().getAccessToken());
    UserInfoResponse answer = UserInfoResponse.parse(send(request.toHTTPRequest()));
    if (!answer.indicatesSuccess()) {
      throw new ProviderRefused("the provider tells nothing of this person");
    }
    var info = answer.toSuccessResponse().getUserInfo();
    // OpenID Connect Core 5.3.2: both must tell of the same person.
    if (info == null || !info.getSubject().equals(token.getSubject())) {
      throw new ProviderRefused("the provider tells of another person");
    }
    return info;
  }

  private List<String> values(ClaimsSet claims) {
    List<String> several = claims.getStringListClaim(settings.claim());
    return several == null
        ? Optional.ofNullable(claims.getStringClaim(settings.claim())).stream().toList()
        : several;
  }

  private OIDCProviderMetadata metadata() throws ProviderRefused {
    OIDCProviderMetadata known = metadata;
    if (known != null) {
      return known;
    }
    try {
      OIDCProviderMetadata found =
          OIDCProviderMetadata.resolve(
              new Issuer(settings.issuer()), TIMEOUT_MILLIS, TIMEOUT_MILLIS);
      metadata = found;
      return found;
    } catch (GeneralException | IOException e) {
      throw new ProviderRefused("the provider does not tell what it offers", e);
    }
  }

  private static HTTPResponse send(HTTPRequest request) throws IOException {
    request.setConnectTimeout(TIMEOUT_MILLIS);
    request.setReadTimeout(TIMEOUT_MILLIS);
    return request.send();
  }
}

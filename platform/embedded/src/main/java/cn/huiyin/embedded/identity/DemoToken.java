package cn.huiyin.embedded.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

/**
 * 令牌: what a demo user's token says. The subject is a pseudonym made of role, unit and division, so
 * that a reviewer of one unit is another person than that of the next.
 */
record DemoToken(DemoRole role, String unit, String division) {
  static final String AUDIENCE = "huiyin";
  static final Duration LIFETIME = Duration.ofHours(8);

  JwtClaims claims(String issuer, Clock clock) {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(issuer);
    claims.setAudience(AUDIENCE);
    claims.setSubject(subject());
    claims.setGeneratedJwtId();
    claims.setStringClaim("azp", AUDIENCE);
    claims.setStringClaim("typ", "Bearer");
    claims.setStringClaim("preferred_username", role.user());
    claims.setStringListClaim("groups", List.of(role.name()));
    if (unit != null) {
      claims.setStringClaim("unit", unit);
    }
    if (division != null) {
      claims.setStringClaim("division", division);
    }
    claims.setIssuedAt(NumericDate.fromSeconds(clock.instant().getEpochSecond()));
    claims.setExpirationTime(
        NumericDate.fromSeconds(clock.instant().plus(LIFETIME).getEpochSecond()));
    return claims;
  }

  private String subject() {
    List<String> parts = new ArrayList<>(List.of(role.user()));
    if (unit != null) {
      parts.add(unit);
    }
    if (division != null) {
      parts.add(division);
    }
    return String.join("-", parts);
  }
}

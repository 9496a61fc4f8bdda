package cn.huiyin.kit.identity;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.problem.Problems;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** 来者: the person behind the request, as the token says. Knows a pseudonym, never a name. */
@RequestScoped
public class Caller {
  private final SecurityIdentity identity;

  @Inject
  public Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** Whether the token carries the role. */
  public boolean has(Role role) {
    return identity.hasRole(role.name());
  }

  /** Whether the token carries one of the roles. */
  public boolean hasAny(Role... roles) {
    return Arrays.stream(roles).anyMatch(this::has);
  }

  /** Code of the caller's unit, or null. */
  public String unit() {
    return claim("unit");
  }

  /** Code of the caller's division, or null. */
  public String division() {
    return claim("division");
  }

  /** Pseudonym of the caller; {@code anonymous} on public endpoints. */
  public String staffId() {
    return identity.isAnonymous() ? "anonymous" : Pseudonym.of(subject());
  }

  /** Pseudonym of another account, as its own acts would carry it. */
  public static String pseudonymOf(String accountSubject) {
    return Pseudonym.of(accountSubject);
  }

  /**
   * The caller acting in the first of the roles that the token carries.
   *
   * @throws cn.huiyin.kit.problem.ProblemException 403 when it carries none
   */
  public Actor actor(Role... roles) {
    return Arrays.stream(roles)
        .filter(this::has)
        .findFirst()
        .map(role -> new Actor(staffId(), role.name(), unit(), division()))
        .orElseThrow(Problems::forbidden);
  }

  /** The caller in the first role of the token, in the order of DOMAIN 7.1. */
  public Actor actor() {
    return identity.isAnonymous()
        ? new Actor("anonymous", Role.PETITIONER.name(), null, null)
        : actor(Role.values());
  }

  private String subject() {
    return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
        ? token.getSubject()
        : identity.getPrincipal().getName();
  }

  private String claim(String name) {
    return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
  }
}

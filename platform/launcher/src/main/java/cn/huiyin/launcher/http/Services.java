package cn.huiyin.launcher.http;

import cn.huiyin.embedded.PlatformService;
import cn.huiyin.embedded.identity.DemoRole;
import cn.huiyin.embedded.identity.IdentityClient;
import cn.huiyin.launcher.Complaint;
import cn.huiyin.launcher.run.folder.RunFolder;
import cn.huiyin.launcher.run.folder.RunState;
import java.util.List;

/** The four services of a run, spoken to in a role. */
public final class Services {
  private final RunState state;
  private final Tokens tokens;

  /** The services of the run in this folder. */
  public Services(RunFolder folder, RunState state) {
    this.state = state;
    String issuer = address("identity");
    this.tokens =
        "embedded".equals(state.identity())
            ? new IdentityClient(issuer)::token
            : new KeycloakTokens(issuer, folder.root().resolve("secrets/keycloak-demo.password"));
  }

  public Tokens tokens() {
    return tokens;
  }

  /** One service, spoken to in this role. */
  public ServiceClient as(DemoRole role, PlatformService service) {
    String token = tokens.token(role, null, null);
    return new ServiceClient(service.module(), address(service.module()), token);
  }

  /** All services, spoken to in this role. */
  public List<ServiceClient> as(DemoRole role) {
    return PlatformService.all().stream().map(service -> as(role, service)).toList();
  }

  private String address(String part) {
    return state
        .address(part)
        .orElseThrow(() -> new Complaint("state.json names no " + part + ": run ./huiyin up."));
  }
}

package cn.huiyin.launcher.run.part;

import cn.huiyin.launcher.run.folder.PortPlan;
import cn.huiyin.launcher.run.folder.RunFolder;
import java.util.Locale;

/** Which identity provider a run uses. */
public enum IdentityKind {
  EMBEDDED {
    @Override
    public Part part(RunFolder folder, PortPlan ports) {
      return new IdentityPart(folder, ports);
    }
  },
  KEYCLOAK {
    @Override
    public Part part(RunFolder folder, PortPlan ports) {
      return new KeycloakPart(folder, ports);
    }
  };

  public abstract Part part(RunFolder folder, PortPlan ports);

  /** As it stands in {@code state.json}. */
  public static IdentityKind named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}

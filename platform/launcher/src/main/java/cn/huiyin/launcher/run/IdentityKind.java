package cn.huiyin.launcher.run;

/** Which identity provider a run uses. */
public enum IdentityKind {
  EMBEDDED {
    @Override
    Part part(RunFolder folder, PortPlan ports) {
      return new IdentityPart(folder, ports);
    }
  },
  KEYCLOAK {
    @Override
    Part part(RunFolder folder, PortPlan ports) {
      return new KeycloakPart(folder, ports);
    }
  };

  abstract Part part(RunFolder folder, PortPlan ports);
}

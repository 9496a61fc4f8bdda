package cn.huiyin.launcher.command.option;

import cn.huiyin.launcher.run.folder.PortPlan;
import cn.huiyin.launcher.run.part.IdentityKind;
import picocli.CommandLine.Option;

/** What can be chosen where a run is started. */
public final class StartOptions {
  @Option(
      names = "--port-base",
      paramLabel = "N",
      defaultValue = "" + PortPlan.DEFAULT_BASE,
      description = "the parts listen on N+1 to N+8 (default: ${DEFAULT-VALUE})")
  private int portBase;

  @Option(
      names = "--identity",
      paramLabel = "KIND",
      defaultValue = "embedded",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private IdentityKind identity;

  public PortPlan ports() {
    return new PortPlan(portBase);
  }

  public IdentityKind identity() {
    return identity;
  }
}

package cn.huiyin.launcher.run.part;

import cn.huiyin.embedded.identity.IdentityProvider;
import cn.huiyin.launcher.run.folder.PortPlan;
import cn.huiyin.launcher.run.folder.RunFolder;
import java.time.Clock;
import java.util.Optional;

/** The embedded identity: it lives in the launcher itself. Not for production. */
final class IdentityPart implements Part {
  static final String NAME = "identity";

  private final RunFolder folder;
  private final PortPlan ports;
  private IdentityProvider provider;

  IdentityPart(RunFolder folder, PortPlan ports) {
    this.folder = folder;
    this.ports = ports;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String address() {
    return IdentityProvider.issuer(ports.identity());
  }

  @Override
  public void begin() {
    provider = new IdentityProvider(folder.root(), ports.identity(), Clock.systemUTC()).start();
  }

  @Override
  public boolean isReady() {
    return provider != null;
  }

  @Override
  public Optional<ProcessHandle> process() {
    return provider == null ? Optional.empty() : Optional.of(ProcessHandle.current());
  }

  @Override
  public void stop() {
    if (provider != null) {
      provider.stop();
      provider = null;
    }
  }
}

package cn.huiyin.launcher.run.part;

import cn.huiyin.embedded.JavaProcess;
import cn.huiyin.embedded.MarkedProcess;
import cn.huiyin.embedded.PlatformService;
import cn.huiyin.launcher.Complaint;
import cn.huiyin.launcher.http.Reachable;
import cn.huiyin.launcher.run.folder.Home;
import cn.huiyin.launcher.run.folder.PortPlan;
import cn.huiyin.launcher.run.folder.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** One of the four services, as the packaged application in a JVM of its own. */
public final class ServicePart implements Part {
  private final PlatformService service;
  private final RunFolder folder;
  private final int port;
  private final ServiceSettingsFile settings;
  private final MarkedProcess process;

  public ServicePart(PlatformService service, RunFolder folder, PortPlan ports, String issuer) {
    this.service = service;
    this.folder = folder;
    this.port = ports.service(service);
    this.settings = new ServiceSettingsFile(service, folder, ports, issuer);
    this.process = new MarkedProcess(runMark(), partMark());
  }

  @Override
  public String name() {
    return service.module();
  }

  @Override
  public String address() {
    return "http://127.0.0.1:" + port;
  }

  @Override
  public void requireStartable() {
    if (!Files.exists(jar())) {
      throw new Complaint(
          service.module() + " is not built: run ./mvnw -Dquick -DskipTests package first.");
    }
  }

  @Override
  public void begin() {
    stop();
    settings.write();
    try {
      process.started(java().start(folder.log(service.module())));
    } catch (IOException e) {
      throw new Complaint("cannot start " + name() + ": " + e.getMessage() + ".", e);
    }
  }

  @Override
  public boolean isReady() {
    return Reachable.answersOk(address() + "/q/health/ready");
  }

  @Override
  public Optional<ProcessHandle> process() {
    return process.find();
  }

  @Override
  public void stop() {
    process.stop();
  }

  /** The two marks tell this process, among all of the machine, as this run's and this part's. */
  private JavaProcess java() {
    return JavaProcess.ofJar(jar())
        .option(runMark())
        .option(partMark())
        .option("-Xms40m")
        .option("-Xmx384m")
        .option("-Xss512k")
        .option("-XX:+UseSerialGC")
        .option("-XX:+ExitOnOutOfMemoryError")
        .option("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
        .option("-Dsmallrye.config.locations=" + folder.settingsFile(service));
  }

  private String runMark() {
    return "-Dhuiyin.run=" + folder.root();
  }

  private String partMark() {
    return "-Dhuiyin.part=" + service.name();
  }

  private Path jar() {
    return Home.folder().resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
  }
}

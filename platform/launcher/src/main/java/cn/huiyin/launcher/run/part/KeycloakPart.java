package cn.huiyin.launcher.run.part;

import cn.huiyin.embedded.JavaProcess;
import cn.huiyin.embedded.MarkedProcess;
import cn.huiyin.embedded.SecretFile;
import cn.huiyin.launcher.Complaint;
import cn.huiyin.launcher.http.Reachable;
import cn.huiyin.launcher.run.folder.Home;
import cn.huiyin.launcher.run.folder.PortPlan;
import cn.huiyin.launcher.run.folder.RunFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Keycloak from the installation that {@code KEYCLOAK_HOME} names, with our realm. */
final class KeycloakPart implements Part {
  private final RunFolder folder;
  private final int port;
  private final MarkedProcess process;

  KeycloakPart(RunFolder folder, PortPlan ports) {
    this.folder = folder;
    this.port = ports.identity();
    this.process = new MarkedProcess(runMark());
  }

  private static Path home() {
    String named = System.getenv("KEYCLOAK_HOME");
    if (named == null || !Files.isExecutable(Path.of(named, "bin", "kc.sh"))) {
      throw new Complaint(
          "--identity keycloak needs KEYCLOAK_HOME, the folder of a Keycloak installation with"
              + " bin/kc.sh; without one use --identity embedded.");
    }
    return Path.of(named);
  }

  @Override
  public String name() {
    return IdentityPart.NAME;
  }

  @Override
  public String address() {
    return "http://127.0.0.1:" + port + "/realms/huiyin";
  }

  @Override
  public void requireStartable() {
    home();
  }

  @Override
  public void begin() {
    stop();
    try {
      Path home = home();
      importRealm(home);
      ProcessBuilder builder =
          new ProcessBuilder(
              "/bin/sh",
              home.resolve("bin/kc.sh").toString(),
              "start-dev",
              "--import-realm",
              "--http-host=127.0.0.1",
              "--http-port=" + port,
              runMark());
      builder.environment().put("JAVA", JavaProcess.javaProgram());
      // Users and sessions belong to this run's data, not to the installation.
      builder
          .environment()
          .put("KC_DB_URL", "jdbc:h2:file:" + folder.root().resolve("keycloak/db"));
      builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
      builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", password("keycloak-admin"));
      builder.environment().put("HUIYIN_DEMO_PASSWORD", password("keycloak-demo"));
      builder.redirectErrorStream(true);
      builder.redirectOutput(
          ProcessBuilder.Redirect.appendTo(folder.log(IdentityPart.NAME).toFile()));
      builder.redirectInput(new File("/dev/null"));
      process.started(builder.start());
    } catch (IOException e) {
      throw new Complaint("cannot start Keycloak: " + e.getMessage() + ".", e);
    }
  }

  @Override
  public boolean isReady() {
    return Reachable.answersOk(address() + "/.well-known/openid-configuration");
  }

  @Override
  public Optional<ProcessHandle> process() {
    return process.find();
  }

  @Override
  public void stop() {
    process.stop();
  }

  private void importRealm(Path home) throws IOException {
    Path imports = Files.createDirectories(home.resolve("data/import"));
    Files.copy(
        Home.folder().resolve("docker/keycloak/huiyin-realm.json"),
        imports.resolve("huiyin-realm.json"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private String password(String name) {
    return SecretFile.password(folder.root().resolve("secrets").resolve(name + ".password"));
  }

  private String runMark() {
    return "-Dhuiyin.keycloak=" + folder.root();
  }
}

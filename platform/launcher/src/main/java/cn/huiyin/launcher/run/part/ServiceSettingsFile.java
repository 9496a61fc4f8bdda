package cn.huiyin.launcher.run.part;

import cn.huiyin.embedded.PlatformService;
import cn.huiyin.embedded.SecretFile;
import cn.huiyin.embedded.ServiceSettings;
import cn.huiyin.embedded.postgres.PostgresFolder;
import cn.huiyin.launcher.Complaint;
import cn.huiyin.launcher.run.folder.PortPlan;
import cn.huiyin.launcher.run.folder.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a service is told at its start: a file of mode 600, for it holds two passwords. */
public final class ServiceSettingsFile {
  private final PlatformService service;
  private final RunFolder folder;
  private final PortPlan ports;
  private final String issuer;

  public ServiceSettingsFile(
      PlatformService service, RunFolder folder, PortPlan ports, String issuer) {
    this.service = service;
    this.folder = folder;
    this.ports = ports;
    this.issuer = issuer;
  }

  public void write() {
    Map<String, String> settings = settings();
    String text =
        settings.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue().replace("\\", "\\\\"))
            .collect(Collectors.joining("\n", "# written at every start\n", "\n"));
    try {
      Files.createDirectories(Path.of(settings.get(ServiceSettings.SPOOL)));
      SecretFile.write(folder.settingsFile(service), text);
    } catch (IOException e) {
      throw new Complaint("cannot write " + folder.settingsFile(service) + ".", e);
    }
  }

  public Map<String, String> settings() {
    PostgresFolder postgres = PostgresFolder.in(folder.root());
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("quarkus.http.host", "127.0.0.1");
    settings.put("quarkus.http.port", String.valueOf(ports.service(service)));
    settings.put(
        ServiceSettings.DB_URL,
        "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + service.database());
    settings.put(ServiceSettings.DB_USER, service.login());
    settings.put(ServiceSettings.DB_PASSWORD, postgres.password(service));
    settings.put(ServiceSettings.DB_OWNER_USER, service.ownerLogin());
    settings.put(ServiceSettings.DB_OWNER_PASSWORD, postgres.ownerPassword(service));
    settings.put(ServiceSettings.KAFKA, "127.0.0.1:" + ports.kafka());
    settings.put(ServiceSettings.OIDC_ISSUER, issuer);
    settings.putAll(ServiceSettings.files(service, folder.root()));
    return settings;
  }
}

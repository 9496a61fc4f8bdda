package cn.huiyin.launcher.run.folder;

import cn.huiyin.embedded.FreePorts;
import cn.huiyin.embedded.PlatformService;
import cn.huiyin.launcher.Complaint;
import java.util.LinkedHashMap;
import java.util.Map;

/** 端口: base + 1 to base + 4 the services, then identity, PostgreSQL, Kafka and its controller. */
public record PortPlan(int base) {
  public static final int DEFAULT_BASE = 8080;
  private static final int HIGHEST_BASE = 65535 - 8;

  public PortPlan {
    if (base < 1024 || base > HIGHEST_BASE) {
      throw new Complaint(
          "--port-base "
              + base
              + " does not work: take a number from 1024 to "
              + HIGHEST_BASE
              + ".");
    }
  }

  public int service(PlatformService service) {
    return base + 1 + PlatformService.all().indexOf(service);
  }

  public int identity() {
    return base + 5;
  }

  public int postgres() {
    return base + 6;
  }

  public int kafka() {
    return base + 7;
  }

  public int controller() {
    return base + 8;
  }

  /** Refuses to start where somebody else listens, and names the port, the part and the option. */
  public void requireFree() {
    parts()
        .forEach(
            (part, port) -> {
              if (!FreePorts.isFree(port)) {
                throw new Complaint(
                    "port "
                        + port
                        + ", which "
                        + part
                        + " needs, is taken: stop what listens there"
                        + " or use other ports with --port-base N (now "
                        + base
                        + ").");
              }
            });
  }

  private Map<String, Integer> parts() {
    Map<String, Integer> parts = new LinkedHashMap<>();
    PlatformService.all().forEach(service -> parts.put(service.module(), service(service)));
    parts.put("identity", identity());
    parts.put("PostgreSQL", postgres());
    parts.put("Kafka", kafka());
    parts.put("Kafka's controller", controller());
    return parts;
  }
}

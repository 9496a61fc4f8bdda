package cn.huiyin.launcher.run;

import cn.huiyin.embedded.PlatformService;
import cn.huiyin.launcher.run.folder.PortPlan;
import cn.huiyin.launcher.run.folder.RunFolder;
import cn.huiyin.launcher.run.part.IdentityKind;
import cn.huiyin.launcher.run.part.KafkaPart;
import cn.huiyin.launcher.run.part.Part;
import cn.huiyin.launcher.run.part.PostgresPart;
import cn.huiyin.launcher.run.part.ServicePart;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** 一次运行: its parts in the order in which they start. They stop the other way round. */
final class Run {
  private final Part postgres;
  private final Part kafka;
  private final Part identity;
  private final List<Part> services;

  Run(Part postgres, Part kafka, Part identity, List<Part> services) {
    this.postgres = postgres;
    this.kafka = kafka;
    this.identity = identity;
    this.services = services;
  }

  static Run of(RunFolder folder, PortPlan ports, IdentityKind kind) {
    Part identity = kind.part(folder, ports);
    List<Part> services =
        PlatformService.all().stream()
            .<Part>map(service -> new ServicePart(service, folder, ports, identity.address()))
            .toList();
    return new Run(
        new PostgresPart(folder, ports), new KafkaPart(folder, ports), identity, services);
  }

  List<Part> parts() {
    List<Part> all = new ArrayList<>(List.of(postgres, kafka, identity));
    all.addAll(services);
    return all;
  }

  /** The broker starts beside PostgreSQL; the services need only the latter to begin. */
  void begin() {
    kafka.begin();
    identity.begin();
    postgres.begin();
    services.forEach(Part::begin);
  }

  /** Services first, so that they can still say and store what they are at; then what they need. */
  void stop() {
    CompletableFuture.allOf(
            services.stream()
                .map(service -> CompletableFuture.runAsync(service::stop))
                .toArray(CompletableFuture[]::new))
        .join();
    kafka.stop();
    postgres.stop();
    identity.stop();
  }
}

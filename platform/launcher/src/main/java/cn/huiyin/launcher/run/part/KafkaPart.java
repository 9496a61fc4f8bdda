package cn.huiyin.launcher.run.part;

import cn.huiyin.embedded.kafka.KafkaProcess;
import cn.huiyin.launcher.run.folder.PortPlan;
import cn.huiyin.launcher.run.folder.RunFolder;
import java.util.Optional;

/** The Kafka broker. */
public final class KafkaPart implements Part {
  static final String NAME = "kafka";

  private final KafkaProcess broker;

  public KafkaPart(RunFolder folder, PortPlan ports) {
    this.broker = new KafkaProcess(folder.root(), ports.kafka(), ports.controller());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String address() {
    return broker.bootstrap();
  }

  @Override
  public void begin() {
    broker.begin(false);
  }

  @Override
  public boolean isReady() {
    return broker.isReady();
  }

  @Override
  public Optional<ProcessHandle> process() {
    return broker.process();
  }

  @Override
  public void stop() {
    broker.stop();
  }
}

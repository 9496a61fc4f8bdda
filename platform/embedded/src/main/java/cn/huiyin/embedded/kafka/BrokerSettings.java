package cn.huiyin.embedded.kafka;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Settings of a single broker that is its own controller and is content with little memory. */
final class BrokerSettings {
  private static final String CLUSTER = "huiyin-embedded-0001A";

  private final Path data;
  private final int port;
  private final int controllerPort;

  BrokerSettings(Path data, int port, int controllerPort) {
    this.data = data;
    this.port = port;
    this.controllerPort = controllerPort;
  }

  /** A Kafka cluster id is 16 bytes in base64url: 22 characters. */
  static String cluster() {
    return CLUSTER + "A";
  }

  Properties properties() {
    Properties all = new Properties();
    listeners(all);
    singleReplica(all);
    smallFootprint(all);
    all.setProperty("log.dirs", data.toString());
    all.setProperty("auto.create.topics.enable", "false");
    all.setProperty("log.retention.ms", "-1");
    all.setProperty("group.initial.rebalance.delay.ms", "0");
    return all;
  }

  private void listeners(Properties all) {
    all.setProperty("process.roles", "broker,controller");
    all.setProperty("node.id", "1");
    all.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    all.setProperty("controller.listener.names", "CONTROLLER");
    all.setProperty("inter.broker.listener.name", "PLAINTEXT");
    all.setProperty(
        "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
    all.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
    all.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
  }

  private static void singleReplica(Properties all) {
    for (String kind :
        List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
      all.setProperty(kind + ".replication.factor", "1");
    }
    for (String kind : List.of("transaction.state.log", "share.coordinator.state.topic")) {
      all.setProperty(kind + ".min.isr", "1");
    }
    // A broker killed and started again must not wait long until its old self counts as gone.
    all.setProperty("broker.session.timeout.ms", "4000");
    all.setProperty("broker.heartbeat.interval.ms", "500");
    all.setProperty("default.replication.factor", "1");
    all.setProperty("min.insync.replicas", "1");
  }

  private static void smallFootprint(Properties all) {
    all.setProperty("offsets.topic.num.partitions", "6");
    all.setProperty("transaction.state.log.num.partitions", "1");
    all.setProperty("share.coordinator.state.topic.num.partitions", "1");
    all.setProperty("num.network.threads", "2");
    all.setProperty("num.io.threads", "4");
    all.setProperty("background.threads", "2");
    all.setProperty("log.cleaner.dedupe.buffer.size", "16777216");
    all.setProperty("log.index.size.max.bytes", "2097152");
  }
}

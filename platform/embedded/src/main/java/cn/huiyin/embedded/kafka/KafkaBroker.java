package cn.huiyin.embedded.kafka;

import cn.huiyin.embedded.PlatformFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/**
 * 消息代理: a real Kafka broker inside this JVM. Its data folder is formatted once and kept; after a
 * kill -9 it recovers its logs.
 */
public final class KafkaBroker {
  private final Path data;
  private final Properties settings;
  private final int port;
  private KafkaRaftServer server;

  /** A broker that is not started yet. */
  public KafkaBroker(Path data, int port, int controllerPort) {
    this.data = data.toAbsolutePath().normalize();
    this.port = port;
    this.settings = new BrokerSettings(this.data, port, controllerPort).properties();
  }

  /** Starts the broker and makes sure that all topics exist. */
  public KafkaBroker start() {
    format();
    server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
    server.startup();
    new TopicSetup(bootstrap()).run();
    return this;
  }

  /** Stops the broker, its logs flushed. */
  public void stop() {
    server.shutdown();
    server.awaitShutdown();
  }

  public String bootstrap() {
    return "127.0.0.1:" + port;
  }

  private void format() {
    String[] format = {
      "format", "--ignore-formatted", "-t", BrokerSettings.cluster(), "-c", written().toString()
    };
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int code = StorageTool.execute(format, new PrintStream(said, true, StandardCharsets.UTF_8));
    if (code != 0) {
      throw new PlatformFailure(
          "Kafka's data folder could not be formatted: " + said.toString(StandardCharsets.UTF_8));
    }
  }

  /** The file of the settings, beside the data folder. */
  private Path written() {
    Path file = data.resolveSibling(data.getFileName() + ".properties");
    try {
      Files.createDirectories(data);
      try (OutputStream out = Files.newOutputStream(file)) {
        settings.store(out, "written at every start");
      }
    } catch (IOException e) {
      throw new PlatformFailure("Cannot write Kafka's data folder: " + e.getMessage(), e);
    }
    return file;
  }
}

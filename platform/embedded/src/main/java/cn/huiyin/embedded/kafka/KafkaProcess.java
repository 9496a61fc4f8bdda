package cn.huiyin.embedded.kafka;

import cn.huiyin.embedded.Await;
import cn.huiyin.embedded.JavaProcess;
import cn.huiyin.embedded.MarkedProcess;
import cn.huiyin.embedded.PlatformFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The broker as a process of its own, which can be stopped and killed like any other. */
public final class KafkaProcess {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Path data;
  private final Path log;
  private final Path readyFile;
  private final MarkedProcess broker;
  private final int port;
  private final int controllerPort;

  /** A broker below the folder of one run; it is not started yet. */
  public KafkaProcess(Path root, int port, int controllerPort) {
    Path absolute = root.toAbsolutePath().normalize();
    this.data = absolute.resolve("kafka");
    this.log = absolute.resolve("logs").resolve("kafka.log");
    this.readyFile = absolute.resolve("kafka.ready");
    this.broker = new MarkedProcess(KafkaMain.class.getName(), data.toString());
    this.port = port;
    this.controllerPort = controllerPort;
  }

  /** Starts the broker after an orphan on the same data, if there is one, has been stopped. */
  public KafkaProcess start(boolean tied) {
    begin(tied);
    return awaitReady();
  }

  /** Starts the process without waiting for the broker. */
  public void begin(boolean tied) {
    stop();
    try {
      Files.deleteIfExists(readyFile);
      broker.started(java(tied).start(log));
    } catch (IOException e) {
      throw new PlatformFailure("Cannot start Kafka: " + e.getMessage(), e);
    }
  }

  /** Waits until the broker has all its topics. */
  public KafkaProcess awaitReady() {
    Await.until(PATIENCE, () -> isReady() || process().isEmpty());
    if (!isReady()) {
      throw new PlatformFailure("Kafka did not start: see " + log + ".");
    }
    return this;
  }

  /** Stops the broker cleanly; nothing happens if none runs. */
  public void stop() {
    broker.stop();
  }

  /** What {@code kill -9} does. */
  public void kill() {
    broker.kill();
  }

  /** The broker's process on this data folder, whoever started it. */
  public Optional<ProcessHandle> process() {
    return broker.find();
  }

  /** Whether the broker of the last start has all its topics. */
  public boolean isReady() {
    return Files.exists(readyFile) && process().isPresent();
  }

  public String bootstrap() {
    return "127.0.0.1:" + port;
  }

  private JavaProcess java(boolean tied) {
    List<String> arguments =
        List.of(
            data.toString(),
            String.valueOf(port),
            String.valueOf(controllerPort),
            readyFile.toString());
    JavaProcess java =
        new JavaProcess(KafkaMain.class, arguments)
            .quickly()
            .option("-Xmx256m")
            .option("-XX:+UseSerialGC")
            .option("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
    return tied ? java.tied() : java;
  }
}

package cn.huiyin.embedded.kafka;

import cn.huiyin.embedded.ParentTie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The broker's own process. Arguments: data folder, port, controller port, a file to create when
 * all topics are there, and {@code tied} if it should end with the process that started it.
 */
public final class KafkaMain {
  private KafkaMain() {}

  public static void main(String[] args) throws IOException {
    KafkaBroker broker =
        new KafkaBroker(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    try {
      broker.start();
    } catch (RuntimeException e) {
      e.printStackTrace();
      // Threads of a half-started broker would keep the process alive.
      Runtime.getRuntime().halt(1);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(broker::stop, "stop-kafka"));
    Files.writeString(Path.of(args[3]), "ready\n");
    if (args.length > 4) {
      ParentTie.exitWithParent();
    }
  }
}

package cn.huiyin.embedded;

import cn.huiyin.embedded.identity.IdentityProvider;
import cn.huiyin.embedded.kafka.KafkaProcess;
import cn.huiyin.embedded.postgres.PostgresFolder;
import cn.huiyin.embedded.postgres.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/**
 * The companion of a test run: it is the issuer, and when the test JVM ends, however it ends, it
 * stops PostgreSQL and Kafka and deletes their folder. Arguments: folder and identity port.
 */
public final class TestGuard {
  private TestGuard() {}

  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    IdentityProvider identity =
        new IdentityProvider(root, Integer.parseInt(args[1]), Clock.systemUTC()).start();
    ParentTie.awaitParentsEnd();
    identity.stop();
    new KafkaProcess(root, 0, 0).kill();
    new PostgresServer(PostgresFolder.in(root), 0).kill();
    DeletedFolder.delete(root);
    System.exit(0);
  }
}

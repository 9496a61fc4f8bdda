package cn.huiyin.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where this JVM's test platform is: its folder and its ports. */
record TestPlatformPlace(
    Path root, int identityPort, int postgresPort, int kafkaPort, int controllerPort) {
  private static final int PARTS = 5;
  private static final String PROPERTY = "huiyin.test.platform";

  /** The place another class loader of this JVM has left, or null. */
  static TestPlatformPlace known() {
    String said = System.getProperty(PROPERTY);
    if (said == null) {
      return null;
    }
    String[] parts = said.split("\\|", PARTS);
    return new TestPlatformPlace(
        Path.of(parts[0]),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]),
        Integer.parseInt(parts[3]),
        Integer.parseInt(parts[4]));
  }

  static TestPlatformPlace fresh() {
    try {
      Path root = Files.createTempDirectory("huiyin-test-");
      int port = FreePorts.neighbours(PARTS - 1);
      return new TestPlatformPlace(root, port, port + 1, port + 2, port + 3);
    } catch (IOException e) {
      throw new PlatformFailure("No temporary folder for the test platform.", e);
    }
  }

  void remember() {
    String all =
        String.join(
            "|",
            root.toString(),
            String.valueOf(identityPort),
            String.valueOf(postgresPort),
            String.valueOf(kafkaPort),
            String.valueOf(controllerPort));
    System.setProperty(PROPERTY, all);
  }
}

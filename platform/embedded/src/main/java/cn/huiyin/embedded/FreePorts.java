package cn.huiyin.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.stream.IntStream;

/** Ports of the loopback interface. */
public final class FreePorts {
  private static final int LOWEST = 15_000;
  private static final int HIGHEST = 32_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private FreePorts() {}

  /**
   * As many neighbouring ports as asked that nobody listens on now; the first is answered. They lie
   * below those that systems give to outgoing connections, which could take one while its server is
   * down for a moment.
   */
  public static int neighbours(int count) {
    while (true) {
      int first = LOWEST + RANDOM.nextInt(HIGHEST - LOWEST - count);
      if (IntStream.range(first, first + count).allMatch(FreePorts::isFree)) {
        return first;
      }
    }
  }

  /** One such port. */
  public static int one() {
    return neighbours(1);
  }

  /** Whether a server could listen on this loopback port now. */
  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}

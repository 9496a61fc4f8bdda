package cn.huiyin.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** 登记: registrations per second of so many clients for so many seconds, printed as one number. */
public final class RegisterPetition {
  private RegisterPetition() {}

  /** Arguments: clients, seconds, division code. */
  public static void main(String[] arguments) throws Exception {
    int clients = Integer.parseInt(arguments[0]);
    Duration time = Duration.ofSeconds(Long.parseLong(arguments[1]));
    Registrations registrations = new Registrations(Target.fromEnvironment(), arguments[2]);
    long begun = System.nanoTime();
    long done = all(clients, () -> until(begun + time.toNanos(), registrations));
    double seconds = (System.nanoTime() - begun) / 1e9;
    System.out.printf("%.1f%n", done / seconds);
  }

  private static long until(long end, Registrations registrations) throws Exception {
    long done = 0;
    while (System.nanoTime() < end) {
      registrations.one();
      done++;
    }
    return done;
  }

  private static long all(int clients, Callable<Long> client) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    try {
      List<Callable<Long>> work = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        work.add(client);
      }
      long done = 0;
      for (Future<Long> result : pool.invokeAll(work)) {
        done += result.get();
      }
      return done;
    } finally {
      pool.shutdown();
    }
  }
}

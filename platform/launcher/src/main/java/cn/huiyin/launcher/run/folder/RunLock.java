package cn.huiyin.launcher.run.folder;

import cn.huiyin.launcher.Complaint;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lock a launcher holds as long as it lives. The system releases it however the launcher ends,
 * so whoever finds it free knows that nobody watches the run.
 */
public final class RunLock {
  /**
   * What this process holds. Opening and closing the file once more would release the lock, and so
   * would the collector if nothing held the channel.
   */
  private static final Map<RunFolder, FileChannel> HELD_HERE = new ConcurrentHashMap<>();

  private final RunFolder folder;

  public RunLock(RunFolder folder) {
    this.folder = folder;
  }

  /** Takes the lock for the rest of this process; false if another launcher has it. */
  public boolean take() {
    if (HELD_HERE.containsKey(folder)) {
      return false;
    }
    try {
      Files.createDirectories(folder.root());
      FileChannel channel =
          FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        return false;
      }
      HELD_HERE.put(folder, channel);
      return true;
    } catch (IOException e) {
      throw new Complaint(
          "cannot write to " + folder.root() + ": use --data DIR with a folder of yours.", e);
    }
  }

  public void release() {
    try {
      HELD_HERE.remove(folder).close();
    } catch (IOException e) {
      throw new Complaint("cannot release " + folder.lockFile() + ".", e);
    }
  }

  /** Whether a launcher lives. */
  public boolean isHeld() {
    if (!Files.exists(folder.lockFile())) {
      return false;
    }
    if (!take()) {
      return true;
    }
    release();
    return false;
  }
}

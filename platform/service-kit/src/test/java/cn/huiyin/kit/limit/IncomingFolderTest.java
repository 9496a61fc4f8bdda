package cn.huiyin.kit.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingFolderTest {
  private static final Instant NOW = Instant.parse("2024-03-04T02:00:00Z");

  @TempDir Path folder;

  @Test
  @DisplayName("来件暂存目录只供本服务读；被杀的进程留下的，下次启动时删除")
  void leftFilesAreDeletedAndNobodyElseReads() throws IOException {
    Path incoming = folder.resolve("spool/incoming");
    Files.createDirectories(incoming);
    Path left = Files.writeString(incoming.resolve("left"), "金丝雀");
    Path fresh = Files.writeString(incoming.resolve("fresh"), "正在上传");
    Files.setLastModifiedTime(left, FileTime.from(NOW.minus(Duration.ofHours(2))));
    Files.setLastModifiedTime(fresh, FileTime.from(NOW.minus(Duration.ofMinutes(2))));
    new IncomingFolder(incoming, Clock.fixed(NOW, ZoneOffset.UTC)).prepare();
    assertThat(left).doesNotExist();
    assertThat(fresh).exists();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(incoming)))
        .isEqualTo("rwx------");
  }
}

package cn.huiyin.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("PostgreSQL 程序的解包")
class PostgresBinariesTest {
  @TempDir Path cache;

  @Test
  @DisplayName("只解包一次，程序可以执行")
  void programsAreUnpackedOnceAndCanBeRun() throws IOException {
    Path initdb = Path.of(PostgresBinaries.unpackedIn(cache).program("initdb"));
    assertThat(initdb).isExecutable();
    FileTime first = Files.getLastModifiedTime(initdb);
    PostgresBinaries.unpackedIn(cache);
    assertThat(Files.getLastModifiedTime(initdb)).isEqualTo(first);
    assertThat(new ServerCommand(initdb.toString(), "--version").run(cache.resolve("log")))
        .isZero();
    assertThat(cache.resolve("log")).content().contains("18.6");
  }
}

package cn.huiyin.petition.casefile.attachment.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.kit.problem.ProblemException;
import cn.huiyin.petition.casefile.attachment.Specimens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("由内容识别附件类型")
class ContentTypeTest {
  private final ContentType contentType = new ContentType(new OfficePackage());
  @TempDir Path folder;

  private FileType typeOf(byte[] content) throws IOException {
    return contentType.of(Files.write(folder.resolve("upload"), content));
  }

  static Stream<Arguments> good() {
    return Stream.of(
        Arguments.of(FileType.PDF, Specimens.pdf()),
        Arguments.of(FileType.DOCX, Specimens.docx()),
        Arguments.of(FileType.XLSX, Specimens.xlsx()),
        Arguments.of(FileType.TEXT, "补充：昨晚又切割到十一点。".getBytes(StandardCharsets.UTF_8)),
        Arguments.of(
            FileType.PNG, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0}),
        Arguments.of(
            FileType.JPEG, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16}));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("good")
  @DisplayName("收下的类型")
  void whatWeTake(FileType type, byte[] content) throws IOException {
    assertThat(typeOf(content)).isEqualTo(type);
  }

  static Stream<Arguments> bad() {
    return Stream.of(
        Arguments.of("程序", 415, Specimens.exe()),
        Arguments.of("网页", 415, "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8)),
        Arguments.of("脚本", 415, "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8)),
        Arguments.of("压缩包", 415, Specimens.plainZip()),
        Arguments.of("坏的压缩包", 415, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0, 0, 0}),
        Arguments.of("含宏", 422, Specimens.docxWithMacros()),
        Arguments.of("路径外逃", 422, Specimens.docxThatClimbs()),
        Arguments.of("条目过多", 422, Specimens.docxOfManyParts()));
  }

  @ParameterizedTest(name = "{0}：{1}")
  @MethodSource("bad")
  @DisplayName("拒收的内容")
  void whatWeRefuse(String what, int status, byte[] content) {
    assertThatThrownBy(() -> typeOf(content))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> Assertions.assertThat(problem.problem().status()).isEqualTo(status));
  }

  @Test
  @DisplayName("压缩炸弹在一秒内被拒绝")
  void aBombIsRefusedAtOnce() {
    byte[] bomb = Specimens.bomb();
    Instant begun = Instant.ofEpochSecond(0, System.nanoTime());
    assertThatThrownBy(() -> typeOf(bomb))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.problem().code()).isEqualTo("UNPACKS_TO_TOO_MUCH"));
    assertThat(Duration.between(begun, Instant.ofEpochSecond(0, System.nanoTime())))
        .isLessThan(Duration.ofSeconds(1));
  }
}

package cn.huiyin.kit.privacy.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.kit.privacy.FieldCipher;
import cn.huiyin.kit.privacy.FieldKeyset;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("文件加密")
class FileCipherTest {
  private static final String CONTEXT = "petition.attachment:1";
  private static final String CANARY = "金丝雀示例人19900001234";
  private static final int SEGMENT = 64 * 1024;

  @TempDir Path folder;
  private FieldKeyset keyset;
  private FileCipher cipher;

  @BeforeEach
  void makeKeys() {
    keyset = FieldKeyset.at(folder.resolve("fields.json"));
    cipher = new FileCipher(new FieldCipher(keyset));
  }

  private byte[] encrypted(byte[] plain) throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    try (OutputStream out = cipher.encrypting(kept, CONTEXT)) {
      out.write(plain);
    }
    return kept.toByteArray();
  }

  private byte[] decrypted(byte[] kept, String context) throws IOException {
    try (InputStream in = cipher.decrypting(new ByteArrayInputStream(kept), context)) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest(name = "{0} 字节")
  @ValueSource(ints = {0, 1, SEGMENT - 700, SEGMENT, 3 * SEGMENT, 5_000_000})
  @DisplayName("任意长度的文件原样读回")
  void aFileOfAnyLengthIsReadAgain(int length) throws IOException {
    byte[] plain = new byte[length];
    new Random(length).nextBytes(plain);
    byte[] kept = encrypted(plain);
    assertThat(decrypted(kept, CONTEXT)).isEqualTo(plain);
    assertThat(FileCipher.isEncrypted(Arrays.copyOf(kept, FileCipher.headLength()))).isTrue();
    assertThat(FileCipher.isEncrypted(plain)).isFalse();
  }

  @Test
  @DisplayName("密文中找不到原文，两次加密各不相同")
  void theContentDoesNotShow() throws IOException {
    byte[] plain = CANARY.repeat(5_000).getBytes(StandardCharsets.UTF_8);
    byte[] kept = encrypted(plain);
    assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("金丝雀", "19900001234");
    assertThat(encrypted(plain)).isNotEqualTo(kept);
  }

  @ParameterizedTest(name = "第{0}字节")
  @ValueSource(ints = {0, 9, 40, 1_000, SEGMENT, 2 * SEGMENT + 5})
  @DisplayName("任何一处被改动即不可读，错误信息不含内容")
  void aChangeAnywhereIsFound(int place) throws IOException {
    byte[] kept = encrypted(CANARY.repeat(8_000).getBytes(StandardCharsets.UTF_8));
    kept[place] ^= 1;
    assertThatThrownBy(() -> decrypted(kept, CONTEXT))
        .isInstanceOf(FileUnreadable.class)
        .hasMessageContaining(CONTEXT)
        .hasMessageNotContaining("金丝雀");
  }

  @ParameterizedTest(name = "剩{0}字节")
  @ValueSource(ints = {0, 5, 9, 200, SEGMENT, 2 * SEGMENT})
  @DisplayName("被截短的文件不可读")
  void aFileCutShortIsFound(int left) throws IOException {
    byte[] kept = encrypted(CANARY.repeat(8_000).getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> decrypted(Arrays.copyOf(kept, left), CONTEXT))
        .isInstanceOf(FileUnreadable.class);
  }

  @Test
  @DisplayName("挪到别的附件名下、换了密钥都不可读；轮换密钥后仍可读")
  void onlyItsOwnPlaceAndKeyOpenIt() throws IOException {
    byte[] kept = encrypted(new byte[] {1, 2, 3});
    assertThatThrownBy(() -> decrypted(kept, "petition.attachment:2"))
        .isInstanceOf(FileUnreadable.class);
    keyset.rotate();
    cipher = new FileCipher(new FieldCipher(keyset));
    assertThat(decrypted(kept, CONTEXT)).containsExactly(1, 2, 3);
    cipher = new FileCipher(new FieldCipher(FieldKeyset.at(folder.resolve("other.json"))));
    assertThatThrownBy(() -> decrypted(kept, CONTEXT)).isInstanceOf(FileUnreadable.class);
  }

  @Test
  @DisplayName("逐段读、跳读也一样")
  void bytesAreReadOneByOneAndSkipped() throws IOException {
    byte[] kept = encrypted("回音回音".getBytes(StandardCharsets.UTF_8));
    try (InputStream in = cipher.decrypting(new ByteArrayInputStream(kept), CONTEXT)) {
      assertThat(in.skip(6)).isEqualTo(6);
      assertThat(in.read()).isEqualTo("回".getBytes(StandardCharsets.UTF_8)[0] & 0xff);
      assertThat(in.readAllBytes()).hasSize(5);
      assertThat(in.read()).isEqualTo(-1);
    }
  }

  @Test
  @DisplayName("大文件逐段加密、逐段解密")
  void aLargeFileGoesPieceByPiece() throws IOException {
    Path kept = folder.resolve("large");
    byte[] piece = new byte[1 << 20];
    int pieces = 96;
    try (OutputStream out = cipher.encrypting(Files.newOutputStream(kept), CONTEXT)) {
      for (int i = 0; i < pieces; i++) {
        out.write(piece);
      }
    }
    long read = 0;
    try (InputStream in = cipher.decrypting(Files.newInputStream(kept), CONTEXT)) {
      for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
        read += n;
      }
    }
    assertThat(read).isEqualTo((long) pieces << 20);
    assertThat(Files.size(kept)).isGreaterThan(read);
  }
}

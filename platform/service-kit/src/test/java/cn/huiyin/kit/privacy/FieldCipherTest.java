package cn.huiyin.kit.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("字段加密")
class FieldCipherTest {
  private static final String CONTEXT = "petition.petitioner.name:1";
  private static final String NAME = "示例人";

  @TempDir Path folder;
  private Path file;
  private FieldCipher cipher;

  @BeforeEach
  void makeKeyset() {
    file = folder.resolve("keys/fields.json");
    cipher = new FieldCipher(FieldKeyset.at(file));
  }

  @Test
  @DisplayName("加密后可以原样解密，密文不含原文")
  void whatWasEncryptedIsReadAgainAndDoesNotShow() {
    byte[] encrypted = cipher.encrypt(NAME, CONTEXT);
    assertThat(cipher.decrypt(encrypted, CONTEXT)).isEqualTo(NAME);
    assertThat(new String(encrypted, StandardCharsets.UTF_8)).doesNotContain(NAME);
    assertThat(cipher.encrypt(NAME, CONTEXT)).isNotEqualTo(encrypted);
  }

  @Test
  @DisplayName("空值保持为空")
  void nullStaysNull() {
    assertThat(cipher.encrypt(null, CONTEXT)).isNull();
    assertThat(cipher.decrypt(null, CONTEXT)).isNull();
  }

  @Test
  @DisplayName("密文挪到别的案件或字段即不可读，错误信息不含内容")
  void aCiphertextMovedToAnotherCaseCannotBeRead() {
    byte[] encrypted = cipher.encrypt(NAME, CONTEXT);
    assertThatThrownBy(() -> cipher.decrypt(encrypted, "petition.petitioner.name:2"))
        .isInstanceOf(FieldUnreadable.class)
        .hasMessageContaining("petition.petitioner.name:2")
        .hasMessageNotContaining(NAME);
  }

  @Test
  @DisplayName("密文被改动即不可读")
  void aTamperedCiphertextCannotBeRead() {
    byte[] encrypted = cipher.encrypt(NAME, CONTEXT);
    encrypted[encrypted.length - 1] ^= 1;
    assertThatThrownBy(() -> cipher.decrypt(encrypted, CONTEXT))
        .isInstanceOf(FieldUnreadable.class);
  }

  @Test
  @DisplayName("轮换密钥后旧密文仍可读，新密文用新密钥")
  void afterRotationOldCiphertextsAreReadAndNewOnesUseTheNewKey() {
    byte[] before = cipher.encrypt(NAME, CONTEXT);
    FieldKeyset.at(file).rotate();
    FieldCipher rotated = new FieldCipher(FieldKeyset.at(file));
    assertThat(rotated.decrypt(before, CONTEXT)).isEqualTo(NAME);
    byte[] after = rotated.encrypt(NAME, CONTEXT);
    assertThatThrownBy(() -> cipher.decrypt(after, CONTEXT)).isInstanceOf(FieldUnreadable.class);
  }

  @Test
  @DisplayName("密钥文件仅本人可读，再次打开用同一密钥")
  void theKeysetFileIsItsOwnersAloneAndIsKept() throws Exception {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    byte[] encrypted = cipher.encrypt(NAME, CONTEXT);
    assertThat(new FieldCipher(FieldKeyset.at(file)).decrypt(encrypted, CONTEXT)).isEqualTo(NAME);
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  @DisplayName("密钥文件损坏时说明是哪个文件")
  void aBrokenKeysetFileIsNamed() throws Exception {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{}");
    assertThatThrownBy(() -> new FieldCipher(FieldKeyset.at(broken)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("broken.json");
  }
}

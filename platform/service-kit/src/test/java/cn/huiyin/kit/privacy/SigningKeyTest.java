package cn.huiyin.kit.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("签名密钥")
class SigningKeyTest {
  @TempDir Path folder;

  @Test
  @DisplayName("凭公钥就能核验；改一个字节就不成立")
  void anyoneWithThePublicKeyCanCheck() throws GeneralSecurityException {
    SigningKey key = SigningKey.at(folder.resolve("key"));
    byte[] content = "登记回执".getBytes(UTF_8);
    byte[] signature = key.sign(content);
    assertThat(checks(key.publicKey(), content, signature)).isTrue();
    content[0]++;
    assertThat(checks(key.publicKey(), content, signature)).isFalse();
  }

  @Test
  @DisplayName("重新启动后还是同一把钥匙，同一内容还是同一签名；文件只有本人可读")
  void theKeyOutlivesARestart() throws IOException {
    Path file = folder.resolve("secrets/key");
    byte[] first = SigningKey.at(file).sign(new byte[] {1});
    assertThat(SigningKey.at(file).sign(new byte[] {1})).isEqualTo(first);
    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
  }

  @Test
  @DisplayName("坏的文件说明是哪一个，不说内容")
  void aBrokenFileIsNamedButNotQuoted() throws IOException {
    Path file = Files.writeString(folder.resolve("broken"), "not a key");
    assertThatThrownBy(() -> SigningKey.at(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("broken")
        .hasMessageNotContaining("not a key");
    Files.writeString(file, "QUJD\nQUJD");
    assertThatThrownBy(() -> SigningKey.at(file)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> SigningKey.at(folder)).isInstanceOf(UncheckedIOException.class);
  }

  private static boolean checks(byte[] publicKey, byte[] content, byte[] signature)
      throws GeneralSecurityException {
    Signature check = Signature.getInstance("Ed25519");
    check.initVerify(
        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(publicKey)));
    check.update(content);
    return check.verify(signature);
  }
}

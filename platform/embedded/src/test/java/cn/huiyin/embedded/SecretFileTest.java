package cn.huiyin.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.embedded.identity.DemoRole;
import cn.huiyin.embedded.identity.IdentityClient;
import cn.huiyin.embedded.identity.IdentityProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("密钥文件、文件夹与端口")
class SecretFileTest {
  @TempDir Path root;

  @Test
  @DisplayName("口令生成一次，以后不变，只有本人可读")
  void aPasswordIsMadeOnceAndForItsOwnerOnly() throws IOException {
    Path file = root.resolve("secrets/one.password");
    String password = SecretFile.password(file);
    assertThat(password).hasSize(32).isEqualTo(SecretFile.password(file));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    SecretFile.write(file, "another");
    assertThat(SecretFile.password(file)).isEqualTo("another");
  }

  @Test
  @DisplayName("文件占着文件夹的名字时报错")
  void aFileInTheFoldersPlaceIsAnError() throws IOException {
    Path file = Files.writeString(root.resolve("taken"), "x");
    assertThatThrownBy(() -> SecretFile.folder(file)).isInstanceOf(IOException.class);
    DeletedFolder.delete(root.resolve("none"));
    DeletedFolder.delete(file);
    assertThat(file).doesNotExist();
  }

  @Test
  @DisplayName("没有的服务、没有响应的身份服务，都有一句话")
  void whatIsNotThereIsNamed() {
    assertThatThrownBy(() -> PlatformService.named("tax")).hasMessageContaining("tax");
    IdentityClient nobody = new IdentityClient(IdentityProvider.issuer(FreePorts.one()));
    assertThat(nobody.answers()).isFalse();
    assertThatThrownBy(() -> nobody.token(DemoRole.ADMIN, null, null))
        .isInstanceOf(PlatformFailure.class)
        .hasMessageContaining("does not answer");
    assertThat(Await.until(Duration.ofMillis(50), () -> false)).isFalse();
  }
}

package cn.huiyin.kit.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 加密组件的来源：made on first use, so that a service without identity fields needs no keys. */
@ApplicationScoped
public class PrivacyProducer {

  @ConfigProperty(name = "huiyin.fields.keyset")
  Optional<Path> keyset;

  @ConfigProperty(name = "huiyin.fields.index-key")
  Optional<Path> indexKey;

  @ConfigProperty(name = "huiyin.signing-key")
  Optional<Path> signingKey;

  @Produces
  @Singleton
  FieldCipher fieldCipher() {
    return new FieldCipher(FieldKeyset.at(set(keyset, "huiyin.fields.keyset")));
  }

  @Produces
  @Singleton
  BlindIndex blindIndex() {
    return BlindIndex.at(set(indexKey, "huiyin.fields.index-key"));
  }

  @Produces
  @Singleton
  SigningKey signingKey() {
    return SigningKey.at(set(signingKey, "huiyin.signing-key"));
  }

  private static Path set(Optional<Path> path, String setting) {
    return path.orElseThrow(() -> new IllegalStateException(setting + " is not set: name a file"));
  }
}

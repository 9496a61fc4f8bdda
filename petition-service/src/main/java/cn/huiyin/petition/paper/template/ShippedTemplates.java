package cn.huiyin.petition.paper.template;

import cn.huiyin.petition.domain.paper.PaperKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** 自带模板: one resource for each kind, read on first use. */
final class ShippedTemplates {
  private static final Map<PaperKind, PaperTemplate> READ = new ConcurrentHashMap<>();

  private ShippedTemplates() {}

  static PaperTemplate of(PaperKind kind) {
    return READ.computeIfAbsent(kind, ShippedTemplates::read);
  }

  private static PaperTemplate read(PaperKind kind) {
    String name = "/paper-templates/" + kind.name() + ".txt";
    try (InputStream in = ShippedTemplates.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new PaperTemplate(kind, PaperTemplate.SHIPPED, text);
    } catch (IOException e) {
      throw new UncheckedIOException("the template is missing: " + name, e);
    }
  }
}

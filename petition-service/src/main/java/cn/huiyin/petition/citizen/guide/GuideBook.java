package cn.huiyin.petition.citizen.guide;

import cn.huiyin.petition.citizen.guide.Guide.ChannelGuide;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/** 指南内容: read once, with the county's own addresses put in. */
@ApplicationScoped
class GuideBook {
  private static final String SHIPPED = "/guide.json";

  private final Guide guide;
  private final String tag;

  @Inject
  GuideBook(ObjectMapper json, GuideSettings settings) {
    try (InputStream content = open(settings)) {
      guide = withContacts(json.readValue(content, Guide.class), settings);
      CRC32 sum = new CRC32();
      sum.update(json.writeValueAsBytes(guide));
      tag = HexFormat.of().toHexDigits((int) sum.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException("the guide can't be read", e);
    }
  }

  Guide guide() {
    return guide;
  }

  /** Changes when the content changes. */
  String tag() {
    return tag;
  }

  private static InputStream open(GuideSettings settings) throws IOException {
    return settings.content().isPresent()
        ? Files.newInputStream(settings.content().get())
        : GuideBook.class.getResourceAsStream(SHIPPED);
  }

  private static Guide withContacts(Guide plain, GuideSettings settings) {
    List<ChannelGuide> channels =
        plain.channels().stream()
            .map(
                channel ->
                    new ChannelGuide(
                        channel.code(),
                        channel.name(),
                        channel.howTo(),
                        settings.contacts().getOrDefault(channel.code(), channel.contact())))
            .toList();
    return new Guide(plain.version(), channels, plain.procedures(), plain.notes());
  }
}

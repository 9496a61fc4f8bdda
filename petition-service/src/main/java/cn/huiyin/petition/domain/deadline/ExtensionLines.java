package cn.huiyin.petition.domain.deadline;

import cn.huiyin.kit.calendar.Extension;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** 延期行 in one column: {@code 20@2023-06-01;…}: days and the day of the decision. */
@Converter
public class ExtensionLines implements AttributeConverter<List<Extension>, String> {
  @Override
  public String convertToDatabaseColumn(List<Extension> lines) {
    return lines == null || lines.isEmpty()
        ? null
        : lines.stream()
            .map(line -> line.days() + "@" + line.decidedOn())
            .collect(Collectors.joining(";"));
  }

  @Override
  public List<Extension> convertToEntityAttribute(String column) {
    return column == null
        ? List.of()
        : Arrays.stream(column.split(";")).map(ExtensionLines::line).toList();
  }

  private static Extension line(String text) {
    int at = text.indexOf('@');
    return new Extension(
        Integer.parseInt(text.substring(0, at)), LocalDate.parse(text.substring(at + 1)));
  }
}

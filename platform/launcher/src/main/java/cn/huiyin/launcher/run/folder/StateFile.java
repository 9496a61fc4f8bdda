package cn.huiyin.launcher.run.folder;

import cn.huiyin.launcher.Complaint;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** {@code state.json}: replaced as a whole, so that a reader sees one state or the next. */
public final class StateFile {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private final Path file;

  public StateFile(RunFolder folder) {
    this.file = folder.stateFile();
  }

  /** The state last written, if there is a run. */
  public Optional<RunState> read() {
    try {
      return Optional.of(JSON.readValue(Files.readAllBytes(file), RunState.class));
    } catch (NoSuchFileException noRun) {
      return Optional.empty();
    } catch (IOException e) {
      throw new Complaint(
          file + " is damaged: run ./huiyin stop, then ./huiyin up, with the same --data.", e);
    }
  }

  public void write(RunState state) {
    try {
      Path fresh = file.resolveSibling("state.json.new");
      JSON.writeValue(fresh.toFile(), state);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Complaint("cannot write " + file + ": " + e.getMessage() + ".", e);
    }
  }

  public void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new Complaint("cannot delete " + file + ": " + e.getMessage() + ".", e);
    }
  }
}

def log = new File(basedir, "build.log").text
assert log.contains("Coverage checks have not been met")

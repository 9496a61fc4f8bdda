def log = new File(basedir, "build.log").text
assert log.contains("had format violations")

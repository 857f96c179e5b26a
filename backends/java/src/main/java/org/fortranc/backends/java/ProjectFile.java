package org.fortranc.backends.java;

import org.fortranc.backends.spi.GeneratedFile;
import org.fortranc.backends.spi.LineMap;
import org.fortranc.ir.core.Program;
import org.fortranc.ir.core.ProgramUnit;

/**
 * The {@code pom.xml} that builds generated sources against the run time, which lies beside it in the folder
 * {@code lib}, laid out as a repository.
 */
final class ProjectFile {
    private ProjectFile() {}

    static GeneratedFile of(Program program) {
        var name = program.units().stream().filter(unit -> unit.kind() == ProgramUnit.Kind.MAIN).findFirst()
                .map(ProgramUnit::name).orElse("fortran").replace('_', '-');
        return GeneratedFile.text("pom.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>fortran</groupId>
                  <artifactId>%s</artifactId>
                  <version>1.0</version>
                  <properties>
                    <maven.compiler.release>25</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <configuration>
                          <compilerArgs><arg>--add-modules</arg><arg>jdk.incubator.vector</arg></compilerArgs>
                        </configuration>
                      </plugin>
                    </plugins>
                  </build>
                  <repositories>
                    <repository><id>fortranc</id><url>file://${project.basedir}/lib</url></repository>
                  </repositories>
                  <dependencies>
                    <dependency>
                      <groupId>org.fortranc</groupId>
                      <artifactId>fortranc-runtime-core</artifactId>
                      <version>1.0</version>
                    </dependency>
                  </dependencies>
                </project>
                """.formatted(name), LineMap.NONE);
    }
}

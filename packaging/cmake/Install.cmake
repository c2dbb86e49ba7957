include(GNUInstallDirs)
install(TARGETS rankandfile RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES packaging/org.rankandfile.RankAndFile.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES resources/icons/org.rankandfile.RankAndFile.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME rankandfile)
set(CPACK_PACKAGE_CONTACT "Rank & File <hello@rankandfile.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Contacts and volunteers of a small movement office, offline in one file")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so no library names them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-qpa-plugins, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
include(CPack)

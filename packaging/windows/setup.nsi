; The installer for one person, without administrator rights. packaging/build.py calls makensis with
;   PAYLOAD  folder of the bundle          VERSION / WINVERSION  of the program, as text and as four numbers
;   OUTPUT   the setup file to write       ICON   ehassess.ico
;   AMD64    (optional) 64-bit start code  SIGN   (optional) a command that signs the file given to it
; Silent:      setup.exe /S [/D=FOLDER]     (/D comes last, without quotes)
; Exit status: 0 done, 2 cancelled or no room, 3 the program is running, 4 a newer version is there (/DOWNGRADE takes it all the same)

Unicode true
!ifdef AMD64
Target amd64-unicode
!endif
!include MUI2.nsh
!include FileFunc.nsh
!include WordFunc.nsh

!define NAME "EHAssess"
!define PROGID "EHAssess.Dossier"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetDateSave off
ManifestDPIAware true
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${WINVERSION}"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME} setup"
VIAddVersionKey LegalCopyright "Apache License 2.0"
VIAddVersionKey CompanyName "The EHAssess project"

!ifdef SIGN
!finalize `${SIGN} "%1"`
!uninstfinalize `${SIGN} "%1"`
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\EHAssessWindow.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"

LangString Running ${LANG_ENGLISH} "${NAME} is running. Close its window, then start this again. Nothing was changed."
LangString Running ${LANG_FRENCH} "${NAME} est ouvert. Fermez sa fenêtre, puis recommencez. Rien n’a été modifié."
LangString Running ${LANG_GERMAN} "${NAME} läuft gerade. Schließen Sie das Fenster und starten Sie noch einmal. Es wurde nichts geändert."
LangString Newer ${LANG_ENGLISH} "A newer version of ${NAME} is installed. It stays; an older one could not open your newer dossiers."
LangString Newer ${LANG_FRENCH} "Une version plus récente de ${NAME} est installée. Elle reste en place : une plus ancienne n’ouvrirait pas vos dossiers récents."
LangString Newer ${LANG_GERMAN} "Eine neuere Version von ${NAME} ist installiert. Sie bleibt; eine ältere könnte Ihre neueren Dossiers nicht öffnen."
LangString NoRoom ${LANG_ENGLISH} "The files could not be written, perhaps for lack of room in $INSTDIR. What was installed before is still there and works."
LangString NoRoom ${LANG_FRENCH} "Les fichiers n’ont pas pu être écrits, peut-être faute de place dans $INSTDIR. Ce qui était installé reste en place et fonctionne."
LangString NoRoom ${LANG_GERMAN} "Die Dateien ließen sich nicht schreiben, vielleicht fehlt Platz in $INSTDIR. Was schon installiert war, ist noch da und läuft."
LangString Kind ${LANG_ENGLISH} "EHAssess dossier"
LangString Kind ${LANG_FRENCH} "Dossier EHAssess"
LangString Kind ${LANG_GERMAN} "EHAssess-Dossier"

; A program that runs keeps its file from being renamed to another name and back.
!macro RefuseWhileRunning un
Function ${un}RefuseWhileRunning
  IfFileExists "$INSTDIR\_internal\*.*" 0 quiet
    ClearErrors
    Rename "$INSTDIR\EHAssessWindow.exe" "$INSTDIR\EHAssessWindow.was"
    Rename "$INSTDIR\EHAssessWindow.was" "$INSTDIR\EHAssessWindow.exe"
    FileOpen $0 "$INSTDIR\EHAssessWindow.exe" a
    IfErrors running
    FileClose $0
    FileOpen $0 "$INSTDIR\ehassess.exe" a
    IfErrors running
    FileClose $0
    Goto quiet
  running:
    MessageBox MB_OK|MB_ICONSTOP "$(Running)" /SD IDOK
    SetErrorLevel 3
    Quit
  quiet:
FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

Function .onInit
  ReadRegStr $0 HKCU "${UNINSTALL}" "DisplayVersion"
  StrCmp $0 "" done
  ${VersionCompare} "$0" "${VERSION}" $1
  IntCmp $1 1 0 done done
  ${GetParameters} $2
  ClearErrors
  ${GetOptions} $2 "/DOWNGRADE" $3
  IfErrors 0 done
    MessageBox MB_OK|MB_ICONSTOP "$(Newer)" /SD IDOK
    SetErrorLevel 4
    Quit
  done:
FunctionEnd

Section
  Call RefuseWhileRunning
  ; The new files come first, beside the old ones: when there is no room, nothing has been taken away yet.
  RMDir /r "$INSTDIR\new"
  SetOutPath "$INSTDIR\new"
  ClearErrors
  File /r "${PAYLOAD}/*.*"
  IfErrors 0 written
    Abort
  written:
  SetOutPath "$INSTDIR"
  ; Only the program's own files are replaced; anything else in the folder, such as data of a portable copy, stays.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\ehassess.exe"
  Delete "$INSTDIR\EHAssessWindow.exe"
  Rename "$INSTDIR\new\_internal" "$INSTDIR\_internal"
  Rename "$INSTDIR\new\ehassess.exe" "$INSTDIR\ehassess.exe"
  Rename "$INSTDIR\new\EHAssessWindow.exe" "$INSTDIR\EHAssessWindow.exe"
  RMDir /r "$INSTDIR\new"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\EHAssessWindow.exe"
  WriteRegStr HKCU "Software\Classes\.ehassess" "" "${PROGID}"
  WriteRegStr HKCU "Software\Classes\.ehassess" "Content Type" "application/vnd.ehassess.dossier"
  WriteRegStr HKCU "Software\Classes\${PROGID}" "" "$(Kind)"
  WriteRegStr HKCU "Software\Classes\${PROGID}\DefaultIcon" "" "$INSTDIR\EHAssessWindow.exe,0"
  WriteRegStr HKCU "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\EHAssessWindow.exe" "%1"'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The EHAssess project"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\EHAssessWindow.exe"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR\_internal" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

; Also called when a file could not be written to its end, as on a full disk.
Function .onInstFailed
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\new"
  RMDir "$INSTDIR"
  MessageBox MB_OK|MB_ICONSTOP "$(NoRoom)" /SD IDOK
  SetErrorLevel 2
FunctionEnd

Section "Uninstall"
  Call un.RefuseWhileRunning
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\ehassess.exe"
  Delete "$INSTDIR\EHAssessWindow.exe"
  Delete "$INSTDIR\uninstall.exe"
  ; Goes only when nothing is left in it that is not the program's.
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.ehassess" ""
  StrCmp $0 "${PROGID}" 0 others
    DeleteRegKey HKCU "Software\Classes\.ehassess"
  others:
  DeleteRegKey HKCU "Software\Classes\${PROGID}"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd

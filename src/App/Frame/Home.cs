using System.Globalization;

namespace Windfall.App.Frame;

/// <summary>Where data lives, and in which language to speak, as the environment says.</summary>
static class Home
{
    /// <summary><c>WINDFALL_HOME</c>, else the platform's data folder.</summary>
    public static string Find() => Environment.GetEnvironmentVariable("WINDFALL_HOME") is { Length: > 0 } home
        ? home
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "windfall");

    /// <summary><c>WINDFALL_LANG</c>, else the system's language where we speak it, else English.</summary>
    public static CultureInfo Culture() =>
        (Environment.GetEnvironmentVariable("WINDFALL_LANG"), CultureInfo.CurrentUICulture) switch
        {
            ("fr" or "en", _) => CultureInfo.GetCultureInfo(Environment.GetEnvironmentVariable("WINDFALL_LANG")!),
            (_, { TwoLetterISOLanguageName: "fr" or "en" } system) => system,
            _ => CultureInfo.GetCultureInfo("en-US"),
        };
}

using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core.Alerts;

namespace Windfall.App.Alerts;

/// <summary>How a workspace's owner wants to be told.</summary>
/// <param name="Address">Where his browser reaches the app, for the links in messages; null: they lead to the post itself.</param>
/// <param name="Language">en, fr; null: what the program speaks.</param>
sealed record AlertHabits(Quiet Quiet, Uri? Address, string? Language, ImmutableArray<Rule> Rules)
{
    public const string QuietKey = "quiet_hours", DigestKey = "digest_at", AddressKey = "app_address", LanguageKey = "alert_language", RulesKey = "alert_rules";

    const string Time = "HH:mm", Never = "never";

    public static AlertHabits Of(SqliteConnection connection, Workspace workspace)
    {
        string? Kept(string key) => workspace.Preference(connection, key);
        var (from, to) = Kept(QuietKey) is { } hours && ReadHours(hours) is { } chosen ? chosen : (Quiet.Usual.From, Quiet.Usual.To);
        return new(
            new(from, to, ReadTime(Kept(DigestKey)) ?? Quiet.Usual.DigestAt), ForeignText.Link(Kept(AddressKey)), Kept(LanguageKey) is ("en" or "fr") and var language ? language : null,
            Rule.Read(Kept(RulesKey)) ?? []);
    }

    public CultureInfo Culture(CultureInfo usual) => Language is null || Language == usual.TwoLetterISOLanguageName ? usual : CultureInfo.GetCultureInfo(Language);

    /// <summary>22:00-07:00, or never.</summary>
    public static string Text(Quiet quiet) => quiet.From == quiet.To ? Never : $"{Text(quiet.From)}-{Text(quiet.To)}";

    public static string Text(TimeOnly time) => time.ToString(Time, CultureInfo.InvariantCulture);

    /// <returns>Null where it is neither 22:00-07:00 nor never.</returns>
    public static (TimeOnly From, TimeOnly To)? ReadHours(string? text) => text?.Trim() == Never ? (default, default)
        : text?.Split('-') is [var from, var to] && ReadTime(from) is { } first && ReadTime(to) is { } last ? (first, last) : null;

    /// <returns>Null where it is no time like 08:00.</returns>
    public static TimeOnly? ReadTime(string? text) =>
        TimeOnly.TryParseExact(text?.Trim(), [Time, "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <returns>Null where it is no address at which a browser could ask; without a slash at its end.</returns>
    public static string? ReadAddress(string? text) =>
        ForeignText.Link(text?.Trim()) is { UserInfo: "", Query: "", Fragment: "" } address ? address.AbsoluteUri.TrimEnd('/') : null;
}

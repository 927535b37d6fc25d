using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Primitives;
using Windfall.App.Frame;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Store;

namespace Windfall.App.Pages;

/// <summary>What is served, and where its pages begin.</summary>
/// <param name="Workspace">Shown where an address names none.</param>
sealed record Served(Shell Shell, string Workspace)
{
    /// <summary>To what concerns no workspace: accounts.</summary>
    /// <exception cref="IOException">The database cannot be used; the message is for the user.</exception>
    public SqliteConnection Connect() => (Shell.Open(out var problem, keepsConnections: true) ?? throw new IOException(problem)).Connect();
}

/// <summary>What one request asks for: which workspace, at which moment, in which language. All of it is in the address, so that every view is a link.</summary>
sealed class Here
{
    /// <summary>What stands for the unknown.</summary>
    public const string Unknown = "—";

    readonly HttpRequest request;
    readonly Dictionary<string, StringValues> asked;

    public Here(Served served, Look look, IHttpContextAccessor context)
    {
        request = context.HttpContext!.Request;
        asked = Query(context.HttpContext);
        string? Asked(string name) => asked.GetValueOrDefault(name) is [{ Length: > 0 } value, ..] ? value : null;

        Culture = (Asked("lang") is ("en" or "fr") and var chosen ? chosen : look.Language) is { } language && language != served.Shell.Culture.TwoLetterISOLanguageName
            ? CultureInfo.GetCultureInfo(language) : served.Shell.Culture;
        var name = Asked("workspace") ?? served.Workspace;
        var when = Asked("at");
        DateTimeOffset? at = DateTimeOffset.TryParse(when, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
        IsNow = when is null;
        IsSignedIn = context.HttpContext.User.Identity?.IsAuthenticated == true;
        By = IsSignedIn ? context.HttpContext.User.Identity!.Name : null;
        var reads = HttpMethods.IsGet(request.Method);
        var names = Workspaces.Workspace.Names(served.Shell, reads);
        Names = names.Contains(name) ? names : [.. names, name];
        if (when is not null && at is null)
            Problem = Say("web.no_moment");
        else if (!names.Contains(name) && name != served.Workspace)
            Problem = Say("web.no_workspace");
        else if ((Workspace = Workspaces.Workspace.Open(served.Shell, name, at, out var problem, reads)) is null)
            Problem = problem;
    }

    /// <summary>Null where <see cref="Problem"/> says why.</summary>
    public Workspace? Workspace { get; }

    public string? Problem { get; }

    public CultureInfo Culture { get; }

    /// <summary>Of all workspaces.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Nobody asked to look back.</summary>
    public bool IsNow { get; }

    /// <summary>Whoever has not signed in reads no name of a workspace, not even of a missing page.</summary>
    public bool IsSignedIn { get; }

    /// <summary>Who asks; null where nobody signed in.</summary>
    public string? By { get; }

    public string Path => request.Path;

    /// <summary>Scheme and host as the browser asked for them.</summary>
    public string Origin => $"{request.Scheme}://{request.Host}";

    /// <summary>This very view, as an address.</summary>
    public string Itself => request.PathBase + request.Path + request.QueryString;

    public string Say(string key, params object[] args) => new Phrase(key, [.. args]).Say(Culture);

    /// <summary>A moment as the workspace's owner would write it: in his time zone and language.</summary>
    public string Moment(DateTimeOffset? at) =>
        at is { } known && Workspace is { } workspace ? Say("brief.moment", TimeZoneInfo.ConvertTime(known, workspace.TimeZone)) : Unknown;

    public string Count(long? count) => count?.ToString("N0", Culture) ?? Unknown;

    /// <summary>What every link of the app takes along.</summary>
    public IEnumerable<KeyValuePair<string, string>> Kept =>
        from name in (string[])["workspace", "lang"]
        where asked.GetValueOrDefault(name) is [{ Length: > 0 }, ..]
        select KeyValuePair.Create(name, asked[name][0]!);

    /// <summary>An address within the app that keeps workspace and language of this one.</summary>
    public string Link(string path, params ReadOnlySpan<(string Name, string? Value)> with)
    {
        var query = Kept.ToDictionary(pair => pair.Key, pair => (string?)pair.Value);
        foreach (var (name, value) in with)
            query[name] = value;
        return QueryHelpers.AddQueryString(path, query.Where(pair => pair.Value is not null));
    }

    /// <summary>As it was asked, also where the page that answers is the one that says what went wrong.</summary>
    static Dictionary<string, StringValues> Query(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalQueryString is { } first
        ? QueryHelpers.ParseQuery(first)
        : context.Request.Query.ToDictionary(StringComparer.OrdinalIgnoreCase);
}

using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Windfall.App.Pages;

/// <summary>A page that the rail leads to.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Name">Its word, <c>web.NAME</c>, and its icon.</param>
public sealed record Door(string Path, string Name)
{
    public bool IsHere(string path) => Path == "/" ? path == "/" : path.StartsWith(Path, StringComparison.Ordinal) && (path.Length == Path.Length || path[Path.Length] == '/');
}

/// <summary>The pages in the order in which one goes round: what happens, who, what to answer, whom to talk to, what about, how one looks, what came of it.</summary>
static class Loop
{
    static readonly Door[] All =
    [
        new("/", "today"), new("/posts", "posts"), new("/audience", "audience"), new("/inbox", "inbox"), new("/leads", "leads"), new("/alerts", "alerts"),
        new("/news", "news"), new("/headline", "headline"), new("/report", "report"), new("/import", "import"), new("/settings", "settings"),
    ];

    /// <summary>Those that there are: a page appears here with its <c>@page</c>, and no door leads nowhere.</summary>
    public static IReadOnlyList<Door> Doors { get; } = [.. All.Where(door => Routes().Contains(door.Path))];

    /// <summary>Those that a thumb reaches on a phone; the rest are one touch further.</summary>
    public static IEnumerable<Door> First => Doors.Take(4);

    public static IEnumerable<Door> Rest => Doors.Skip(4);

    static HashSet<string> Routes() =>
        [.. typeof(Loop).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template)];
}

using Windfall.App.Networks;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Posts;

namespace Windfall.App.Sources;

/// <summary>How looking at an account goes, in sentences.</summary>
static class SourceState
{
    public static IEnumerable<Phrase> Of(Source source, Workspace workspace)
    {
        DateTimeOffset Local(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, workspace.TimeZone);
        if (source.Setback is { } why)
        {
            yield return Setbacks.Say(why, source.Server.Host);
            yield return new("source.again", Local(source.NextAt));
        }
        else if (source.SilentSince(workspace.Now) is { } since)
            yield return new("source.silent", Local(since));
        else
            yield return source.AnsweredAt is { } at ? new("source.answered", Local(at)) : new("source.waiting");

        if (source is { Network: Network.LinkedIn, Home: null })
            yield return new("source.needs_token");
        if (source.Network is Network.Mastodon)
            yield return new("source.at_least", source.Server.Host);
        if (SignIn(source, workspace) is { } warning)
            yield return warning;
    }

    /// <summary>Whether its owner has to do something, or is to know at once.</summary>
    public static bool IsTrouble(Phrase sentence) => sentence.Key is "source.silent" or "source.ended" or "source.ends_in" or "source.needs_token" || sentence.Key.StartsWith("source.setback", StringComparison.Ordinal);

    /// <returns>Null where nothing is to be warned about.</returns>
    public static Phrase? SignIn(Source source, Workspace workspace) => source.EndsWithin(workspace.Now) switch
    {
        null => null,
        0 => new("source.ended"),
        { } days => new("source.ends_in", days),
    };
}

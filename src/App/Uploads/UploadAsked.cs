using Microsoft.AspNetCore.Http;
using Windfall.App.Import;
using Windfall.Core.Posts;

namespace Windfall.App.Uploads;

/// <summary>How an upload is to be read: as the flags of <c>windfall import</c> say it.</summary>
/// <param name="Post">As it was typed.</param>
public sealed record UploadAsked(string? Post, string? Declaration, bool SkipUnreadable, IReadOnlyDictionary<string, string> Map)
{
    /// <summary>A post was named, by what is no post's address: nothing is imported, rather than imported without it.</summary>
    public bool HasUnreadablePost => Post is not null && PostAddress.Read(Post) is null;

    /// <summary>A field's column is sent as <c>map.FIELD</c>; left to the program where it is empty.</summary>
    public static UploadAsked Read(IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> sent)
    {
        var all = sent.ToDictionary(pair => pair.Key, pair => pair.Value is [{ } first, ..] ? first.Trim() : "", StringComparer.Ordinal);
        string? Text(string name) => all.TryGetValue(name, out var text) && text.Length > 0 ? text : null;
        return new(
            Text("post"), Text("declare"), Text("skip") == "on",
            all.Where(pair => pair.Key.StartsWith("map.", StringComparison.Ordinal) && pair.Value.Length > 0).ToDictionary(pair => pair.Key[4..], pair => pair.Value, StringComparer.OrdinalIgnoreCase));
    }

    internal ImportRequest Request(IReadOnlyList<string> files, bool dryRun) =>
        new(files, Post is null ? null : PostAddress.Read(Post), Declaration, Map, dryRun, SkipUnreadable);

    public override string ToString() => string.Join('\n', [Post, Declaration, SkipUnreadable ? "skip" : "", .. Map.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}")]);
}

using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Windfall.App.Workspaces;
using Windfall.Core;
using Windfall.Core.Replies;

namespace Windfall.App.Replies;

/// <summary>What the user says often, as it is changed. What is refused changes nothing.</summary>
sealed class SavedReplies(SqliteConnection connection, Workspace workspace)
{
    public ImmutableArray<SavedReply> All => SavedReply.Read(workspace.Preference(connection, Preferences.SavedReplies));

    /// <param name="code">With or without its stroke.</param>
    public Refusal? Set(string code, string text)
    {
        var bare = code.Trim().TrimStart('/');
        if (!SavedReply.IsCode(bare))
            return new(new("reply.bad_code", bare));
        if (string.IsNullOrWhiteSpace(text))
            return new(new("reply.empty"));
        if (text.Length > SavedReply.LongestText)
            return new(new("reply.too_long", SavedReply.LongestText));
        Keep([.. All.Where(one => one.Code != bare), new(bare, text)]);
        return null;
    }

    public void Remove(string code) => Keep([.. All.Where(one => one.Code != code.Trim().TrimStart('/'))]);

    void Keep(ImmutableArray<SavedReply> saved) => workspace.Prefer(connection, Preferences.SavedReplies, SavedReply.Write(saved));
}

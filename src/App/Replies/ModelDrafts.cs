using System.Collections.Concurrent;

namespace Windfall.App.Replies;

/// <summary>What a language model drafted, until the page that asked for it shows it: in memory, and once.</summary>
sealed class ModelDrafts
{
    const int Most = 1_000;

    readonly ConcurrentDictionary<(long Workspace, long Conversation), string> drafts = new();

    public void Put(long workspace, long conversation, string text)
    {
        if (drafts.Count >= Most)
            drafts.Clear();
        drafts[(workspace, conversation)] = text;
    }

    /// <returns>Null where none waits.</returns>
    public string? Take(long workspace, long conversation) => drafts.TryRemove((workspace, conversation), out var text) ? text : null;
}

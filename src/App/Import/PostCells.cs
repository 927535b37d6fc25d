using Windfall.Core.Posts;
using Windfall.Sources.Tables;
using Windfall.Store.Bulk;

namespace Windfall.App.Import;

/// <summary>Reads which post a row is about; an address seen before is found by its characters, without reading it again.</summary>
sealed class PostCells(PostIndex index, Post? given)
{
    readonly Dictionary<string, (Post Post, long Id, bool IsNew)> seen = [];
    readonly Dictionary<long, (bool Published, bool Text)> told = [];
    (Post Post, long Id, bool IsNew) current;

    /// <summary>When the post of the row read last was published, as its address tells.</summary>
    public DateTimeOffset? PublishedAt => current.Post?.PublishedAt;

    /// <param name="post">Its number; 0 when the row names none and none was given.</param>
    public Unreadable? Read(Table table, int column, out (long Id, bool IsNew) post)
    {
        var cell = column < 0 ? [] : table[column].Trim();
        if (cell.IsEmpty && given is null)
        {
            (current, post) = (default, default);
            return null;
        }

        var lookup = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        var address = cell.IsEmpty ? given!.Url : cell;
        if (!lookup.TryGetValue(address, out current))
        {
            var named = cell.IsEmpty ? given : PostAddress.Read(cell.ToString());
            if (named is null)
            {
                post = default;
                return table.Refuse(column, "a post's address like https://www.linkedin.com/feed/update/urn:li:activity:7400000000000000002", Advice.Mend);
            }
            var (id, isNew) = index.Number(named.Id);
            lookup[address] = current = (named, id, isNew);
        }
        post = (current.Id, current.IsNew);
        return null;
    }

    /// <summary>Tells the batch what the row tells of its post: that there is one, and then each field once.</summary>
    public void Tell(Chunk chunk, int row, DateTimeOffset? published = null, ReadOnlySpan<char> text = default)
    {
        if (current.Post is not { } post)
            return;

        var isFirst = !told.TryGetValue(current.Id, out var before);
        var tells = (Published: published is not null && !before.Published, Text: !text.IsEmpty && !before.Text);
        if (!(isFirst && current.IsNew) && tells is (false, false))
            return;

        told[current.Id] = (before.Published | tells.Published, before.Text | tells.Text);
        chunk.Posts.Add(new(row, current.Id, current.IsNew, post with
        {
            PublishedAt = tells.Published ? published : isFirst && current.IsNew ? post.PublishedAt : null,
            Text = tells.Text ? text.ToString() : null,
        }));
    }
}

using CsCheck;
using Windfall.Core.Inbox;

namespace Windfall.Core.Tests.Inbox;

/// <summary>Whatever a network says of what answers what, rings and missing ones included.</summary>
public class ThreadsTests
{
    /// <summary>Comments 0 to n-1, each of which answers some comment, known or not, or none.</summary>
    static readonly Gen<(long Id, string? Address, string? Parent)[]> Comments =
        from parents in Gen.Int[-1, 25].Array[0, 20]
        select parents.Select((parent, id) => ((long)id, (string?)$"at://{id}", parent < 0 ? null : $"at://{parent}")).ToArray();

    [Fact]
    public void Every_comment_is_in_one_conversation_which_one_of_them_began() => Comments.Sample(comments =>
    {
        var roots = Threads.Roots(comments);
        return roots.Count == comments.Length && roots.Values.All(root => roots[root] == root);
    });

    [Fact]
    public void An_answer_is_where_what_it_answers_is() => Comments.Sample(comments =>
    {
        var roots = Threads.Roots(comments);
        return comments.All(comment => comments.FirstOrDefault(above => above.Address == comment.Parent) is not { Address: not null } known || roots[known.Id] == roots[comment.Id]);
    });

    [Fact]
    public void The_order_in_which_they_came_changes_nothing() => Gen.Select(Comments, Gen.Int).Sample((comments, seed) =>
    {
        var shuffled = comments.ToArray();
        new Random(seed).Shuffle(shuffled);
        return Threads.Roots(comments).OrderBy(pair => pair.Key).SequenceEqual(Threads.Roots(shuffled).OrderBy(pair => pair.Key));
    });

    [Fact]
    public void Who_answers_nobody_known_begins_a_conversation_and_a_ring_is_begun_by_its_least()
    {
        var roots = Threads.Roots([(1, "a", "z"), (2, "b", null), (3, null, "b"), (7, "x", "y"), (8, "y", "x"), (4, "c", "x")]);
        Assert.Equal([(1L, 1L), (2, 2), (3, 2), (4, 7), (7, 7), (8, 7)], roots.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)));
    }

    [Fact]
    public void A_thread_of_a_hundred_thousand_answers_is_walked_once()
    {
        var roots = Threads.Roots([.. Enumerable.Range(0, 100_000).Select(id => ((long)id, (string?)$"{id}", id == 0 ? null : $"{id - 1}"))]);
        Assert.All(roots.Values, root => Assert.Equal(0, root));
    }
}

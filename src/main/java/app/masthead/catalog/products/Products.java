package app.masthead.catalog.products;

import app.masthead.catalog.NoSuchProduct;
import app.masthead.catalog.ProductId;
import app.masthead.platform.tenancy.CurrentTenant;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All products of the bound tenant. */
interface Products extends Repository<Product, ProductKey> {

    Product save(Product product);

    void flush();

    void delete(Product product);

    /** Whether there is one that this actor has made, as stamps name actors. */
    boolean existsByIdAndStampsCreatedBy(ProductKey key, String actor);

    Optional<Product> findById(ProductKey key);

    @Query("select p from Product p left join fetch p.prices where p.id = :key")
    Optional<Product> load(ProductKey key);

    /** For changing: whoever else wants to change it waits, and then sees what was changed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Product p where p.id = :key")
    Optional<Product> hold(ProductKey key);

    @Query("select p from Product p left join fetch p.prices where p.id in :keys")
    List<Product> all(Collection<ProductKey> keys);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Product p where p.id in :keys order by p.id.product")
    List<Product> holdAll(Collection<ProductKey> keys);

    /** Through the view, because row-level security would keep the condition from its index. */
    @Query(value = "select product_id from product_search where lower(product_id) in (:ids)", nativeQuery = true)
    List<String> alike(Collection<String> ids);

    /** The product of this id, or else one whose id is the same but for capitals. */
    default Optional<String> taken(String id) {
        var alike = alike(List.of(id.toLowerCase(Locale.ROOT)));
        return alike.contains(id) ? Optional.of(id) : alike.stream().findFirst();
    }

    default Product get(ProductId id) {
        return hold(key(id)).orElseThrow(() -> new NoSuchProduct(id.value()));
    }

    /** One that this transaction holds already; it is not read again. */
    default Product held(ProductId id) {
        return findById(key(id)).orElseThrow(() -> new NoSuchProduct(id.value()));
    }

    default Product read(ProductId id) {
        return load(key(id)).orElseThrow(() -> new NoSuchProduct(id.value()));
    }

    static ProductKey key(ProductId id) {
        return new ProductKey(CurrentTenant.require().value(), id.value());
    }
}
